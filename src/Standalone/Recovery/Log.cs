using Microsoft.Extensions.Logging;

namespace ChiBo.Standalone.Recovery;

/// <summary>What catching up logs.</summary>
internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Information, "{Count} of {Stored} stored aggregates were asked to send again")]
    public static partial void CaughtUp(this ILogger log, int count, int stored);

    [LoggerMessage(3002, LogLevel.Warning, "{Key} is stored as {Kind}, which this program does not know")]
    public static partial void UnknownKind(this ILogger log, string kind, string key);

    [LoggerMessage(3003, LogLevel.Warning, "{Key} could not be awoken; it plans its months when somebody asks for it")]
    public static partial void NotAwake(this ILogger log, Exception fault, string key);
    [LoggerMessage(3004, LogLevel.Warning, "{Count} aggregates were sent again and not heard within a minute")]
    public static partial void NotHeard(this ILogger log, int count);
}
