using ChiBo.Domain.Cells;
using ChiBo.Domain.Meetings;

namespace ChiBo.Gateway.Files;

/// <summary>How large what people upload may be, in bytes.</summary>
internal static class FileLimits
{
    public const int RosterBytes = CellLimits.ImportBytes;
    public const int DocumentBytes = (int)MeetingLimits.DocumentSize;
}
