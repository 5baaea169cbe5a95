using ChiBo.Hosting.Configuration.Groups;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ChiBo.Hosting.Telemetry;

/// <summary>Traces and metrics of a process, sent over OTLP; nothing at all unless a receiver is named.</summary>
public static class ChiBoTelemetry
{
    /// <summary>HTTP in and out, calls of grains, what grains do, the database, the bus: one trace goes through all of them.</summary>
    private static readonly string[] Sources =
    [
        "Microsoft.AspNetCore", "System.Net.Http", "Microsoft.Orleans.Application", "ChiBo.*", "Npgsql", "MassTransit",
    ];

    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime", "Microsoft.Orleans",
        "ChiBo.*", "Npgsql", "MassTransit",
    ];

    public static IHostApplicationBuilder AddChiBoTelemetry(this IHostApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(TelemetrySettings.Section).Get<TelemetrySettings>() ?? new TelemetrySettings();
        if (settings.Endpoint is null) return builder;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(
                builder.Environment.ApplicationName, "chibo", serviceInstanceId: System.Environment.MachineName))
            .WithTracing(traces => traces
                .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(settings.Traced)))
                .AddSource(Sources)
                .AddProcessor(new AddressRedaction())
                .AddOtlpExporter(o => SendTo(o, settings)))
            .WithMetrics(metrics => metrics
                .AddMeter(Meters)
                .AddOtlpExporter((o, reader) =>
                {
                    SendTo(o, settings);
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)settings.Interval.TotalMilliseconds;
                }));
        return builder;
    }

    private static void SendTo(OtlpExporterOptions options, TelemetrySettings settings)
    {
        options.Protocol = OtlpExportProtocol.Grpc;
        options.Endpoint = new Uri(settings.Endpoint!);
        options.Headers = settings.Headers;
    }
}
