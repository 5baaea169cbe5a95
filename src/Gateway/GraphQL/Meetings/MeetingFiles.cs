using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.Exports;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>
/// The papers of a meeting as files: where they are downloaded with the same token, below the gateway's address. Null
/// where there is no such paper for the caller.
/// </summary>
public sealed class MeetingFiles(MeetingView meeting)
{
    /// <summary>The minutes in the official layout.</summary>
    public string? MinutesDocx => At(MeetingExports.HasMinutes(meeting), MeetingExports.Minutes);

    /// <summary>The resolution in the official layout, with its annex of opinions.</summary>
    public string? ResolutionDocx => At(MeetingExports.HasResolution(meeting), MeetingExports.Resolution);

    private string? At(bool isThere, string file) => isThere ? ExportAddresses.OfMeeting(meeting.Id, file) : null;
}
