using ChiBo.Domain.Meetings;

namespace ChiBo.Gateway.Files;

/// <summary>How large what people upload may be, in bytes.</summary>
internal static class FileLimits
{
    public const int RosterBytes = 1 << 20;
    public const int DocumentBytes = (int)MeetingLimits.DocumentSize;
}
