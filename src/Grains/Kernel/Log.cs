using Microsoft.Extensions.Logging;

namespace ChiBo.Grains.Kernel;

/// <summary>What the kernel logs: keys and versions, never names, votes, opinions or tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Error, "{Key} could not be stored at version {Version}; the activation steps down")]
    public static partial void NotStored(this ILogger log, Exception fault, string key, long version);

    [LoggerMessage(1002, LogLevel.Warning, "{Key} still owes the bus {Count} facts")]
    public static partial void NotPublished(this ILogger log, Exception fault, string key, int count);

    [LoggerMessage(1004, LogLevel.Error, "{Record} cannot be told to the bus; it stays in its record, and stops no other")]
    public static partial void SetAside(this ILogger log, Exception fault, string record);

    [LoggerMessage(1003, LogLevel.Error, "{Key} could not be read")]
    public static partial void NotRead(this ILogger log, Exception fault, string key);
}
