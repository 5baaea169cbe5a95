using System.Linq.Expressions;
using System.Reflection;
using Orleans.Concurrency;
using Orleans.Metadata;
using Orleans.Runtime.References;
using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>What a grain class declares, read once per process.</summary>
internal sealed class GrainClassShape
{
    public GrainClassShape(Type type)
    {
        Type = type;
        GrainType = (type.GetCustomAttributes(false).OfType<IGrainTypeProviderAttribute>().FirstOrDefault()
            ?.GetGrainType(null!, type)) ?? GrainType.Create(DefaultName(type));
        Interfaces = [.. type.GetInterfaces().Where(i => typeof(IGrain).IsAssignableFrom(i) && !IsMarker(i))];
        IsReentrant = type.IsDefined(typeof(ReentrantAttribute), true);
        MaxWorkers = type.GetCustomAttribute<StatelessWorkerAttribute>(true)?.MaxLocalWorkers ?? 0;
        MayInterleave = Callback(type);
        CollectionAge = type.IsDefined(typeof(KeepAliveAttribute), true)
            ? Timeout.InfiniteTimeSpan
            : type.GetCustomAttribute<CollectionAgeLimitAttribute>(true)?.AgeLimit;
    }

    public Type Type { get; }

    public GrainType GrainType { get; }

    public Type[] Interfaces { get; }

    public bool IsReentrant { get; }

    /// <summary>How many activations a key may have side by side; 0 for a grain with state.</summary>
    public int MaxWorkers { get; }

    public Func<object, IInvokable, bool>? MayInterleave { get; }

    /// <summary>The age the class asks for; infinite for never, null for the silo's.</summary>
    public TimeSpan? CollectionAge { get; }

    /// <summary>What the real packages would refuse, or silently do otherwise.</summary>
    public IEnumerable<string> Faults()
    {
        if (Type.IsNestedPrivate || Type.IsNestedFamily)
        {
            yield return $"{Type} is hidden in another type, so generated code cannot see it: make it internal.";
        }

        foreach (var fault in Interfaces.SelectMany(InterfaceRules.Faults))
        {
            yield return fault;
        }

        foreach (var method in Type.GetMethods())
        {
            if (method.IsDefined(typeof(AlwaysInterleaveAttribute)) || method.IsDefined(typeof(ReadOnlyAttribute))
                || method.IsDefined(typeof(OneWayAttribute)))
            {
                yield return $"{Type}.{method.Name}: interleaving attributes go on the interface's method.";
            }
        }

        if (CollectionAge is { } age && age != Timeout.InfiniteTimeSpan
            && age <= CollectionAgeLimitAttribute.MinAgeLimit)
        {
            yield return $"{Type}: the collection age must be longer than {CollectionAgeLimitAttribute.MinAgeLimit}.";
        }
    }

    // MeetingGrain is "meeting"
    private static string DefaultName(Type type)
    {
        var name = type.Name.ToLowerInvariant();
        return name.EndsWith("grain", StringComparison.Ordinal) && name.Length > 5 ? name[..^5] : name;
    }

    private static bool IsMarker(Type type) =>
        type.Assembly == typeof(IGrain).Assembly && type != typeof(IRemindable);

    private static Func<object, IInvokable, bool>? Callback(Type type)
    {
        if (type.GetCustomAttribute<MayInterleaveAttribute>(true) is not { } attribute)
        {
            return null;
        }

        var method = type.GetMethod(
            attribute.CallbackMethodName,
            BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
            | BindingFlags.FlattenHierarchy,
            [typeof(IInvokable)]);
        if (method is null || method.ReturnType != typeof(bool))
        {
            throw new OrleansConfigurationException(
                $"{type}: [MayInterleave] names {attribute.CallbackMethodName}, which is no bool method of an "
                + "IInvokable.");
        }

        var grain = Expression.Parameter(typeof(object));
        var call = Expression.Parameter(typeof(IInvokable));
        var target = method.IsStatic ? null : Expression.Convert(grain, type);
        return Expression.Lambda<Func<object, IInvokable, bool>>(
            Expression.Call(target, method, call), grain, call).Compile();
    }
}
