using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>A signature under minutes or an addendum.</summary>
/// <param name="As">In which capacity: as minutes taker (left on the paper) or as chair (right).</param>
/// <param name="Person">Who signed.</param>
/// <param name="At">When (UTC).</param>
[GenerateSerializer, Immutable, Alias("meetings.signature-view")]
public sealed record SignatureView(
    [property: Id(0)] Signatory As,
    [property: Id(1)] PersonView Person,
    [property: Id(2)] DateTimeOffset At);
