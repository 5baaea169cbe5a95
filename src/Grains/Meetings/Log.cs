using Microsoft.Extensions.Logging;

namespace ChiBo.Grains.Meetings;

/// <summary>What meetings log: keys and versions, never names, votes, opinions or tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(1101, LogLevel.Warning, "{Key} could not tell its cell where it stands; it tries again")]
    public static partial void NotNoted(this ILogger log, Exception fault, string key);

    [LoggerMessage(1102, LogLevel.Warning, "{Key} lost {Count} held secret votes; their voters may vote again")]
    public static partial void VotesLost(this ILogger log, string key, int count);
}
