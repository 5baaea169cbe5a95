using Microsoft.Extensions.Logging;

namespace ChiBo.Inspection.Cases;

/// <summary>What the inspection service logs.</summary>
internal static partial class Log
{
    [LoggerMessage(6001, LogLevel.Error, "Cells could not be examined; tried again within the hour")]
    public static partial void NotExamined(this ILogger log, Exception fault);

    [LoggerMessage(6002, LogLevel.Information, "{Cells} cells were examined; {Changes} findings and files changed")]
    public static partial void Examined(this ILogger log, int cells, int changes);
}
