using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Orleans.Hosting;

/// <summary>Clustering over a database, which needs the real packages: the host refuses to start.</summary>
public static class AdoNetHostingExtensions
{
    /// <summary>Finds other silos in a database.</summary>
    public static ISiloBuilder UseAdoNetClustering(
        this ISiloBuilder builder, Action<AdoNetClusteringSiloOptions> configureOptions) =>
        builder.UseAdoNetClustering((OptionsBuilder<AdoNetClusteringSiloOptions> o) => o.Configure(configureOptions));

    /// <summary>Finds other silos in a database.</summary>
    public static ISiloBuilder UseAdoNetClustering(
        this ISiloBuilder builder, Action<OptionsBuilder<AdoNetClusteringSiloOptions>> configureOptions)
    {
        configureOptions(builder.Services.AddOptions<AdoNetClusteringSiloOptions>());
        builder.Services.AddSingleton(new ClusteringRequest("UseAdoNetClustering"));
        return builder;
    }

    /// <summary>Finds silos in a database.</summary>
    public static IClientBuilder UseAdoNetClustering(
        this IClientBuilder builder, Action<AdoNetClusteringClientOptions> configureOptions) =>
        builder.UseAdoNetClustering(
            (OptionsBuilder<AdoNetClusteringClientOptions> o) => o.Configure(configureOptions));

    /// <summary>Finds silos in a database.</summary>
    public static IClientBuilder UseAdoNetClustering(
        this IClientBuilder builder, Action<OptionsBuilder<AdoNetClusteringClientOptions>> configureOptions)
    {
        configureOptions(builder.Services.AddOptions<AdoNetClusteringClientOptions>());
        return builder;
    }
}
