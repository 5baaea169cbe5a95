using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ChiBo.Grains;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Defaults;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChiBo.Processes.Tests.Telemetry;

/// <summary>What the alerts ask Prometheus for, held against what the meters of this process really measure.</summary>
public sealed partial class MetricsOfTheAlerts
{
    /// <summary>Of the cluster itself: kube-state-metrics and the kubelet.</summary>
    private static readonly string[] Foreign = ["kube_", "container_"];

    [Fact]
    public async Task Exist_with_their_units_and_labels()
    {
        using var measured = new Measured();
        RuntimeHelpers.RunClassConstructor(typeof(GrainServices).Assembly.GetType("ChiBo.Grains.Kernel.GrainTelemetry", throwOnError: true)!.TypeHandle);
        await ServeAndFail(measured);

        var asked = Expressions().SelectMany(Asked).Distinct().ToArray();
        asked.Length.ShouldBeGreaterThan(4);
        var known = measured.Names.ToDictionary(n => n.Key, n => n.Value);
        asked.Where(a => !known.TryGetValue(a.Name, out var labels) || (a.Label is { } label && !labels.ContainsKey(label)))
            .ShouldBeEmpty(string.Join('\n', known.Select(k => $"{k.Key}: {string.Join(", ", k.Value.Keys)}")));
    }

    [Fact]
    public void Control_a_metric_and_a_label_are_found_in_an_expression() =>
        Asked("sum by (a_b) (rate(x_total{c=~\"5..\",d=\"1\"}[5m])) > 0").ShouldBe([("x_total", null), ("x_total", "c"), ("x_total", "d"), ("x_total", "a_b")]);

    /// <summary>A request and a message whose consumer fails.</summary>
    private static async Task ServeAndFail(Measured measured)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHealthChecks();
        builder.Configuration["Bus:Retries"] = "0";
        builder.Services.AddChiBoBus(builder.Configuration, bus => bus.AddConsumer<Fails>());
        await using var app = builder.Build();
        app.MapChiBoHealth();
        await app.StartAsync();
        using var http = new HttpClient();
        await http.GetAsync($"{app.Urls.Single()}/health/live");
        await app.Services.GetRequiredService<IBus>().Publish(new Asks());
        await measured.Until("messaging_masstransit_consume_errors_ea_total", "http_server_request_duration_seconds_count");
        await app.StopAsync();
    }

    private static IEnumerable<string> Expressions() =>
        Expression().Matches(File.ReadAllText(Repository.PathOf("k8s", "monitoring", "alerts.yaml"))).Select(m => m.Groups[1].Value);

    private static IEnumerable<(string Name, string? Label)> Asked(string expression)
    {
        foreach (Match metric in Metric().Matches(By().Replace(expression, "")))
        {
            var name = metric.Groups["name"].Value;
            if (Foreign.Any(f => name.StartsWith(f, StringComparison.Ordinal))) continue;
            yield return (name, null);
            foreach (Match label in Label().Matches(metric.Groups["labels"].Value)) yield return (name, label.Groups[1].Value);
            foreach (Match by in By().Matches(expression))
                foreach (var label in by.Groups[1].Value.Split(", ").Where(l => l is not ("le" or "pod"))) yield return (name, label);
        }
    }

    [GeneratedRegex("expr: '(.+)'")]
    private static partial Regex Expression();

    [GeneratedRegex(@"(?<name>[a-z0-9_]+)(\{(?<labels>[^}]*)\})?(?=\[|\s*[)>/*-])(?<!\d)(?<=[a-z}])")]
    private static partial Regex Metric();

    [GeneratedRegex("([a-z_]+)=")]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:by|on) \(([^)]*)\)")]
    private static partial Regex By();

    private sealed record Asks;

    private sealed class Fails : IConsumer<Asks>
    {
        public Task Consume(ConsumeContext<Asks> context) => throw new InvalidOperationException("as asked");
    }
}
