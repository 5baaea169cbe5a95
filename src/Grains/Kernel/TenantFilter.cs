using System.Collections.Concurrent;
using System.Reflection;
using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// The second lock between blocs: a caller who holds no role in the bloc of a grain's key, and a call that names no caller
/// where its method asks for one, get the answer for what does not exist before the grain is asked. The domain's own check
/// of scopes is the first.
/// </summary>
public sealed class TenantFilter : IIncomingGrainCallFilter
{
    private const int Nobody = -1;

    private readonly ConcurrentDictionary<MethodInfo, int> _places = [];

    public Task Invoke(IIncomingGrainCallContext context)
    {
        var place = _places.GetOrAdd(context.InterfaceMethod, PlaceOfCaller);
        if (place == Nobody || IsLetIn(context.Request.GetArgument(place) as Caller, context.TargetId.Key.ToString()!))
        {
            return context.Invoke();
        }

        context.Result = StrangerAnswers.For(context.InterfaceMethod);
        return Task.CompletedTask;
    }

    /// <summary>Which argument of a grain's method is the caller; -1 when grains call it among themselves.</summary>
    internal static int PlaceOfCaller(MethodInfo method) =>
        Array.FindIndex(method.GetParameters(), parameter => parameter.ParameterType == typeof(Caller));

    private static bool IsLetIn(Caller? caller, string key) =>
        caller is not null && (caller.IsPlatform || HoldsARoleIn(caller, key));

    private static bool HoldsARoleIn(Caller caller, string key)
    {
        var bloc = key.AsSpan(0, Math.Max(key.IndexOf('/', StringComparison.Ordinal), 0));
        foreach (var grant in caller.Grants)
        {
            var scope = grant.Scope.AsSpan();
            if (scope.StartsWith(bloc) && (scope.Length == bloc.Length || scope[bloc.Length] == '/'))
            {
                return true;
            }
        }

        return false;
    }
}
