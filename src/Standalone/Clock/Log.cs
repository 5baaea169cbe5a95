using Microsoft.Extensions.Logging;

namespace ChiBo.Standalone.Clock;

/// <summary>What the demo's clock logs.</summary>
internal static partial class Log
{
    [LoggerMessage(3101, LogLevel.Error, "A night of the demo failed; tried again")]
    public static partial void NightFailed(this ILogger log, Exception fault);
}
