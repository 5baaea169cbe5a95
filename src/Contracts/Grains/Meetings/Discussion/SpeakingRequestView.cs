namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>A request to speak that waits (đăng ký phát biểu).</summary>
/// <param name="Person">Who asked.</param>
/// <param name="ItemId">The agenda item it is about; null when it was asked outside any item.</param>
/// <param name="At">When they asked (UTC): the queue's order.</param>
[GenerateSerializer, Immutable, Alias("meetings.speaking-request-view")]
public sealed record SpeakingRequestView(
    [property: Id(0)] PersonView Person,
    [property: Id(1)] string? ItemId,
    [property: Id(2)] DateTimeOffset At);
