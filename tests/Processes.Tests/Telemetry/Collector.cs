using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChiBo.Processes.Tests.Telemetry;

/// <summary>An OTLP receiver (gRPC) that keeps what it is sent.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Span> _spans = [];
    private readonly ConcurrentDictionary<string, bool> _metrics = [];

    private Collector(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public Span[] Spans => [.. _spans];

    public string[] Metrics => [.. _metrics.Keys];

    /// <summary>Everything that came, as text: for a search of what must not come.</summary>
    public ConcurrentQueue<string> Texts { get; } = [];

    public static async Task<Collector> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.Protocols = HttpProtocols.Http2));
        builder.WebHost.UseUrls();
        builder.Services.AddRouting();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var collector = new Collector(app);
        app.MapPost("/opentelemetry.proto.collector.trace.v1.TraceService/Export", c => collector.Take(c, collector.KeepSpans));
        app.MapPost("/opentelemetry.proto.collector.metrics.v1.MetricsService/Export", c => collector.Take(c, collector.KeepMetrics));
        await app.StartAsync();
        return collector;
    }

    /// <exception cref="TimeoutException">It never came to that.</exception>
    public async Task Until(Func<Collector, bool> condition)
    {
        var deadline = DateTime.UtcNow.AddSeconds(60);
        while (!condition(this))
        {
            if (DateTime.UtcNow > deadline)
                throw new TimeoutException(string.Join('\n', Spans.Select(s => s.ToString()).Concat(Metrics)));
            await Task.Delay(50);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Take(HttpContext context, Action<ReadOnlyMemory<byte>> keep)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var message = body.ToArray().AsMemory(5); // a byte for compression, four for the length
        Texts.Enqueue(System.Text.Encoding.UTF8.GetString(message.Span));
        keep(message);
        context.Response.ContentType = "application/grpc";
        context.Response.AppendTrailer("grpc-status", "0");
        await context.Response.Body.WriteAsync(new byte[5]);
    }

    /// <summary>ExportTraceServiceRequest → resource_spans → scope_spans → spans.</summary>
    private void KeepSpans(ReadOnlyMemory<byte> request)
    {
        foreach (var scope in from resource in Protobuf.Fields(request, 1) from scope in Protobuf.Fields(resource, 2) select scope)
        {
            var source = Protobuf.Text(Protobuf.Fields(scope, 1).First(), 1);
            foreach (var span in Protobuf.Fields(scope, 2))
                _spans.Enqueue(new Span(Protobuf.Hex(span, 1), Protobuf.Hex(span, 2), Protobuf.Hex(span, 4), source, Protobuf.Text(span, 5)));
        }
    }

    private void KeepMetrics(ReadOnlyMemory<byte> request)
    {
        foreach (var metric in from resource in Protobuf.Fields(request, 1) from scope in Protobuf.Fields(resource, 2) from metric in Protobuf.Fields(scope, 2) select metric)
            _metrics[Protobuf.Text(metric, 1)] = true;
    }

    internal sealed record Span(string Trace, string Id, string Parent, string Source, string Name);
}
