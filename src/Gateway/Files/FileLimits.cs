using ChiBo.Domain.Cells;
using ChiBo.Domain.Meetings;

namespace ChiBo.Gateway.Files;

/// <summary>How large what people upload may be, in bytes.</summary>
internal static class FileLimits
{
    public const int RosterBytes = CellLimits.ImportBytes;
    public const int DocumentBytes = (int)MeetingLimits.DocumentSize;

    /// <summary>
    /// A form with a document and the operation that it comes with; a little more, so that a document that is too
    /// large is
    /// refused in words.
    /// </summary>
    public const int FormBytes = DocumentBytes + (2 << 20);
}
