using Microsoft.Extensions.Logging;

namespace ChiBo.Rating.Ratings;

/// <summary>What the rating service logs.</summary>
internal static partial class Log
{
    [LoggerMessage(5001, LogLevel.Error, "Months could not be closed; tried again within the hour")]
    public static partial void NotClosed(this ILogger log, Exception fault);
}
