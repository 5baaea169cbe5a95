using System.Text.Json;
using ChiBo.Hosting.Defaults;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChiBo.Hosting.Bus;

/// <summary>The bus between the services: RabbitMQ between processes, memory within one.</summary>
public static class ChiBoBus
{
    /// <summary>How the name of a queue begins that ends with its process: it is no quorum queue.</summary>
    public const string Passing = "passing-";

    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Joins the bus. On RabbitMQ every queue is a quorum queue and every publication is confirmed; what still fails after
    /// its retries lies in the endpoint's <c>_error</c> queue.
    /// </summary>
    /// <param name="services">Where the bus is registered.</param>
    /// <param name="configuration">Holds the section <c>Bus</c>.</param>
    /// <param name="consumers">Adds the consumers of this process.</param>
    /// <param name="isVital">
    /// Whether the process serves nobody without the broker. Gateways and silos do: what grains owe waits in their records.
    /// </param>
    public static IServiceCollection AddChiBoBus(
        this IServiceCollection services, IConfiguration configuration, Action<IBusRegistrationConfigurator> consumers,
        bool isVital = true)
    {
        var settings = configuration.GetSection(BusSettings.Section).Get<BusSettings>() ?? new BusSettings();
        services.Configure<MassTransitHostOptions>(o => (o.WaitUntilStarted, o.StopTimeout) = (settings.RabbitMq is null, StopTimeout));
        services.TryAddSingleton<ProcessEnd>();
        services.AddMassTransit(bus =>
        {
            bus.SetKebabCaseEndpointNameFormatter();
            if (!isVital) bus.ConfigureHealthCheckOptions(o => o.Tags.Remove(ChiBoDefaults.Ready));
            bus.AddConfigureEndpointsCallback((_, name, endpoint) => Configure(name, endpoint, settings));
            consumers(bus);
            if (settings.RabbitMq is { Length: > 0 } broker)
            {
                bus.UsingRabbitMq((context, rabbit) =>
                {
                    rabbit.Host(new Uri(broker), host => host.PublisherConfirmation = true);
                    rabbit.UseInstrumentation(); // without it the bus measures nothing
                    rabbit.ConfigureJsonSerializerOptions(Heal);
                    rabbit.ConfigureEndpoints(context);
                });
            }
            else
            {
                bus.UsingInMemory((context, memory) =>
                {
                    memory.UseInstrumentation();
                    memory.ConfigureJsonSerializerOptions(Heal);
                    memory.ConfigureEndpoints(context);
                });
            }
        });
        if (isVital && settings.RabbitMq is { Length: > 0 }) services.AddSingleton(settings).AddHostedService<BusWatch>();
        return services;
    }

    /// <summary>A message from before texts were checked may hold what no store takes.</summary>
    private static JsonSerializerOptions Heal(JsonSerializerOptions options)
    {
        if (options.Converters.Any(c => c is HealedStrings)) return options; // one process may have several buses
        var healing = new JsonSerializerOptions(options);
        healing.Converters.Insert(0, new HealedStrings());
        return healing;
    }

    private static void Configure(string name, IReceiveEndpointConfigurator endpoint, BusSettings settings)
    {
        endpoint.PrefetchCount = settings.Concurrency;
        endpoint.ConcurrentMessageLimit = settings.Concurrency;
        endpoint.UseMessageRetry(retry =>
        {
            retry.Exponential(settings.Retries, settings.FirstWait, settings.LongestWait, settings.FirstWait);
            retry.Ignore<Exception>(PermanentFaults.Are);
        });
        if (endpoint is IRabbitMqReceiveEndpointConfigurator rabbit && !name.StartsWith(Passing, StringComparison.Ordinal))
            rabbit.SetQuorumQueue();
    }
}
