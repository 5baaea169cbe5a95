using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Contracts.Grains.Meetings.Ballots;

/// <summary>What became of a vote.</summary>
/// <param name="TrackingNumber">
/// Secret electronic ballots: the number under which the voter finds the choice in the published box. Kept nowhere
/// else.
/// </param>
/// <param name="IsHeld">
/// Taken and not stored yet: it goes into the box with others. Should the meeting lose it, the voter may vote again.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.vote-receipt")]
public sealed record VoteReceipt(
    [property: Id(0)] Outcome Outcome,
    [property: Id(1)] string? TrackingNumber = null,
    [property: Id(2)] bool IsHeld = false)
{
    /// <remarks>Hosts log what they carry, and the number says whose paper it is.</remarks>
    public override string ToString() => $"{nameof(VoteReceipt)} {{ {nameof(Outcome)} = {Outcome}, {nameof(IsHeld)} = {IsHeld} }}";
}
