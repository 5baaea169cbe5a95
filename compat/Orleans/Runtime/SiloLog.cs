using Microsoft.Extensions.Logging;

namespace Orleans.Runtime;

internal static partial class SiloLog
{
    [LoggerMessage(
        1, LogLevel.Information,
        "Silo {Silo} (compat: one silo in one process) takes calls for {Classes} grain classes.")]
    public static partial void Started(this ILogger log, string silo, int classes);

    [LoggerMessage(2, LogLevel.Information, "Silo {Silo} has stopped; {Left} activations were still busy.")]
    public static partial void Stopped(this ILogger log, string silo, int left);

    [LoggerMessage(3, LogLevel.Warning, "Grain {Grain} could not be activated.")]
    public static partial void ActivationFailed(this ILogger log, Exception fault, GrainId grain);

    [LoggerMessage(4, LogLevel.Warning, "Grain {Grain} failed while stepping down.")]
    public static partial void DeactivationFailed(this ILogger log, Exception fault, GrainId grain);

    [LoggerMessage(5, LogLevel.Error, "A timer of grain {Grain} failed.")]
    public static partial void TimerFailed(this ILogger log, Exception fault, GrainId grain);

    [LoggerMessage(6, LogLevel.Error, "Reminder {Reminder} of grain {Grain} was not received.")]
    public static partial void ReminderFailed(this ILogger log, Exception fault, string reminder, GrainId grain);

    [LoggerMessage(7, LogLevel.Error, "The reminder table could not be read again.")]
    public static partial void ReminderTableFailed(this ILogger log, Exception fault);

    [LoggerMessage(8, LogLevel.Warning, "Grain {Grain} lost a race on its state and steps down.")]
    public static partial void InconsistentState(this ILogger log, Exception fault, GrainId grain);
}
