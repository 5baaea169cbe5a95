using Microsoft.Extensions.Logging;

namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>What the writer logs.</summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Error, "A commit failed; its {Count} writes get the fault")]
    public static partial void NotCommitted(this ILogger log, Exception fault, int count);

    [LoggerMessage(2002, LogLevel.Error, "A failed transaction could not be rolled back; the connection is closed")]
    public static partial void NotRolledBack(this ILogger log, Exception fault);
}
