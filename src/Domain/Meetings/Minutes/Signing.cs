using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>Who signs, and when a paper bears both signatures.</summary>
internal static class Signing
{
    private const int Both = 2;

    /// <summary>In what capacity the actor signs; null when they do not.</summary>
    public static Signatory? CapacityOf(MeetingState meeting, Actor actor) =>
        actor.MemberId is not { } member ? null
        : member == meeting.MinutesTakerId ? Signatory.MinutesTaker
        : member == meeting.ChairId ? Signatory.Chair
        : null;

    public static bool Holds(ImmutableArray<Signature> signatures, Signatory signatory) =>
        signatures.Any(s => s.As == signatory);

    public static bool AreBoth(ImmutableArray<Signature> signatures) => signatures.Length == Both;
}
