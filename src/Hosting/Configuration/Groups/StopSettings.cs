using System.ComponentModel;
using ChiBo.Hosting.Configuration.Rules;

namespace ChiBo.Hosting.Configuration.Groups;

/// <summary>How a process ends, section <c>Stop</c>.</summary>
public sealed class StopSettings
{
    public const string Section = "Stop";

    [Description("After being asked to stop, how long it goes on answering while readiness already says no, so that no new work is sent to it.")]
    [Duration("00:00:00", "00:01:00")]
    public TimeSpan Notice { get; set; } = TimeSpan.Zero;

    [Description("After that, how long work in hand may take.")]
    [Duration("00:00:01", "00:10:00")]
    public TimeSpan Drain { get; set; } = TimeSpan.FromSeconds(30);
}
