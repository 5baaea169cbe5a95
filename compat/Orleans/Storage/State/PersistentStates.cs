using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Orleans.Storage.State;

/// <summary>Makes the stored records that grains take in their constructors.</summary>
internal static class PersistentStates
{
    private static readonly MethodInfo Maker =
        typeof(PersistentStates).GetMethod(nameof(Make), BindingFlags.Static | BindingFlags.NonPublic)!;

    public static Func<IGrainContext, object> Factory(
        ParameterInfo parameter, IPersistentStateConfiguration configuration)
    {
        if (!parameter.ParameterType.IsGenericType
            || parameter.ParameterType.GetGenericTypeDefinition() != typeof(IPersistentState<>))
        {
            throw new OrleansConfigurationException(
                $"{parameter.Member.DeclaringType}: [PersistentState] stands on a {parameter.ParameterType}.");
        }

        var make = Maker.MakeGenericMethod(parameter.ParameterType.GetGenericArguments())
            .CreateDelegate<Func<IGrainContext, IPersistentStateConfiguration, object>>();
        return context => make(context, configuration);
    }

    private static object Make<TState>(IGrainContext context, IPersistentStateConfiguration configuration)
    {
        var store = context.ActivationServices.GetKeyedService<IGrainStorage>(configuration.StorageName)
            ?? throw new BadProviderConfigException(
                $"No storage provider named '{configuration.StorageName}' is set up.");
        var state = new PersistentState<TState>(configuration.StateName, context, store);
        context.ObservableLifecycle.Subscribe(
            configuration.StateName, GrainLifecycleStage.SetupState, state.ReadStateAsync);
        return state;
    }
}
