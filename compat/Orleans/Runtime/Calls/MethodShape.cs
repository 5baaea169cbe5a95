using System.Reflection;
using Orleans.Concurrency;
using Orleans.Serialization;

namespace Orleans.Runtime.Calls;

/// <summary>What there is to know about an interface method, worked out once.</summary>
internal sealed class MethodShape
{
    private readonly Lazy<string?> fault;

    public MethodShape(Type interfaceType, MethodInfo method)
    {
        InterfaceType = interfaceType;
        Method = method;
        Arguments = method.GetParameters();
        Result = ResultShape.Of(method.ReturnType);
        IsOneWay = method.IsDefined(typeof(OneWayAttribute)) || method.ReturnType == typeof(void);
        IsAlwaysInterleave = method.IsDefined(typeof(AlwaysInterleaveAttribute));
        IsReadOnly = method.IsDefined(typeof(ReadOnlyAttribute));
        ResponseTimeout = method.GetCustomAttribute<ResponseTimeoutAttribute>()?.Timeout;
        fault = new Lazy<string?>(FindFault);
    }

    public Type InterfaceType { get; }

    public MethodInfo Method { get; }

    public ParameterInfo[] Arguments { get; }

    public ResultShape Result { get; }

    public bool IsOneWay { get; }

    public bool IsAlwaysInterleave { get; }

    public bool IsReadOnly { get; }

    public TimeSpan? ResponseTimeout { get; }

    /// <summary>What keeps the method's arguments or result from crossing, or null.</summary>
    public string? Fault => fault.Value;

    public override string ToString() => $"{InterfaceType.FullName}.{Method.Name}";

    private string? FindFault()
    {
        foreach (var type in Arguments.Select(a => a.ParameterType).Append(Result.Type))
        {
            if (type != typeof(Nothing) && TypeGraph.FaultOf(type) is { } found)
            {
                return $"{this}: {found}";
            }
        }

        return null;
    }
}
