using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Live;

/// <summary>That a meeting has changed: its versions, and which parts are to be read again.</summary>
/// <param name="MeetingId">The meeting that changed.</param>
/// <param name="Version">The meeting's version after the change.</param>
/// <param name="PreviousVersion">
/// The version of the change that was told before; another one says that some were missed.
/// </param>
/// <param name="Parts">
/// What to read again; every part when changes were missed; none in the first, which says where the meeting stands.
/// </param>
/// <param name="Pulse">The numbers of the meeting; null in the first and after missed changes.</param>
public sealed record MeetingChange(
    [property: ID] string MeetingId, long Version, long PreviousVersion, IReadOnlyList<MeetingPart> Parts,
    MeetingPulse? Pulse)
{
    private static readonly MeetingPart[] AllParts = Enum.GetValues<MeetingPart>();

    /// <summary>The meeting now, as the caller may see it: a client asks for what it shows.</summary>
    public async Task<MeetingView?> GetMeeting([GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindMeeting(MeetingId) is { } meeting ? await meeting.Get(caller) : null;

    internal static MeetingChange First(string id, long version) => new(id, version, version, [], null);

    internal static MeetingChange Missed(string id, long version, long previous) =>
        new(id, version, previous, AllParts, null);

    /// <summary>Both changes as one, told to somebody who was told up to <paramref name="last"/>.</summary>
    internal static MeetingChange After(long last, MeetingChange? waiting, MeetingChangeNotice notice) =>
        notice.PreviousVersion != (waiting?.Version ?? last)
            ? Missed(notice.MeetingId, notice.Version, last) with { Pulse = notice.Pulse }
            : new(notice.MeetingId, notice.Version, last, Union(waiting?.Parts ?? [], notice.Parts), notice.Pulse);

    private static MeetingPart[] Union(IReadOnlyList<MeetingPart> some, IEnumerable<MeetingPart> others) =>
        [.. some.Union(others).Order()];
}
