using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime.Filters;

namespace Orleans.Hosting;

/// <summary>Call filters of a client.</summary>
public static class ClientBuilderGrainCallFilterExtensions
{
    /// <summary>Adds an outgoing filter.</summary>
    public static IClientBuilder AddOutgoingGrainCallFilter(
        this IClientBuilder builder, IOutgoingGrainCallFilter filter)
    {
        builder.Services.AddSingleton(filter);
        return builder;
    }

    /// <summary>Adds an outgoing filter made by the services.</summary>
    public static IClientBuilder AddOutgoingGrainCallFilter<TImplementation>(this IClientBuilder builder)
        where TImplementation : class, IOutgoingGrainCallFilter
    {
        builder.Services.AddSingleton<IOutgoingGrainCallFilter, TImplementation>();
        return builder;
    }

    /// <summary>Adds an outgoing filter as a function.</summary>
    public static IClientBuilder AddOutgoingGrainCallFilter(
        this IClientBuilder builder, OutgoingGrainCallFilterDelegate filter) =>
        builder.AddOutgoingGrainCallFilter(new OutgoingFilterFunction(filter));
}
