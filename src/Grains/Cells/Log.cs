using Microsoft.Extensions.Logging;

namespace ChiBo.Grains.Cells;

/// <summary>What cells log: keys and codes, never names.</summary>
internal static partial class Log
{
    [LoggerMessage(1201, LogLevel.Warning, "{Key} could not plan the months of its schedule; it tries again")]
    public static partial void MonthsNotPlanned(this ILogger log, Exception fault, string key);

    [LoggerMessage(1202, LogLevel.Warning, "{Key} could not plan {Month}: {Code}")]
    public static partial void MonthRefused(this ILogger log, string key, string month, string code);
}
