using System.ComponentModel;
using ChiBo.Hosting.Configuration.Rules;

namespace ChiBo.Hosting.Configuration.Groups;

/// <summary>Where traces and metrics go, section <c>Telemetry</c>.</summary>
public sealed class TelemetrySettings
{
    public const string Section = "Telemetry";

    [Description("The OTLP receiver (gRPC) of traces and metrics. Without it nothing is measured or sent.")]
    [Address("http://host:4317", "http", "https")]
    public string? Endpoint { get; set; }

    [Description("Headers that the receiver asks for, `name=value,name=value`.")]
    [Secret]
    public string? Headers { get; set; }

    [Description("The part of requests that is traced; a request that comes with a trace follows its caller's choice.")]
    [Fraction]
    public double Traced { get; set; } = 1;

    [Description("How often metrics are sent.")]
    [Duration("00:00:01", "00:10:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(1);
}
