using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.Exports;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>
/// The papers of a meeting as files: where they are downloaded with the same token, below the gateway's address. Null
/// where there is no such paper for the caller.
/// </summary>
public sealed class MeetingFiles(MeetingView meeting)
{
    /// <summary>
    /// Address of the minutes in the official layout (.docx); null until they are drafted, and for whoever may not read
    /// them.
    /// </summary>
    public string? MinutesDocx => At(MeetingExports.HasMinutes(meeting), MeetingExports.Minutes);

    /// <summary>
    /// Address of the resolution in the official layout (.docx) with its annex of opinions; null where nothing was
    /// adopted, and for whoever may not read it.
    /// </summary>
    public string? ResolutionDocx => At(MeetingExports.HasResolution(meeting), MeetingExports.Resolution);

    private string? At(bool isThere, string file) => isThere ? ExportAddresses.OfMeeting(meeting.Id, file) : null;
}
