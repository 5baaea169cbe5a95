using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage.State;

namespace Orleans.Runtime;

/// <summary>Reads a grain class's constructor: what the services give, and what the runtime must.</summary>
internal static class GrainConstructor
{
    public static (ObjectFactory Create, Func<IGrainContext, object>[] Facets) Of(Type type)
    {
        var constructors = type.GetConstructors();
        var constructor = constructors.Length == 1
            ? constructors[0]
            : constructors.FirstOrDefault(c => c.IsDefined(typeof(ActivatorUtilitiesConstructorAttribute)))
                ?? constructors.MaxBy(c => c.GetParameters().Length)
                ?? throw new OrleansConfigurationException($"{type} has no public constructor.");
        var given = constructor.GetParameters()
            .Where(p => p.GetCustomAttributes().OfType<IFacetMetadata>().Any()).ToArray();
        return (
            ActivatorUtilities.CreateFactory(type, Array.ConvertAll(given, p => p.ParameterType)),
            Array.ConvertAll(given, Facet));
    }

    private static Func<IGrainContext, object> Facet(ParameterInfo parameter)
    {
        var attribute = parameter.GetCustomAttributes().OfType<IFacetMetadata>().First();
        return attribute is PersistentStateAttribute state
            ? PersistentStates.Factory(parameter, state)
            : throw new OrleansConfigurationException(
                $"{parameter.Member.DeclaringType}: compat knows no {attribute.GetType()}.");
    }
}
