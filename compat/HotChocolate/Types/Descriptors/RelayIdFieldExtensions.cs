using HotChocolate.Types.Relay;

namespace HotChocolate.Types;

/// <summary>Makes fields and arguments <c>ID</c>s.</summary>
public static class RelayIdFieldExtensions
{
    public static IObjectFieldDescriptor ID(this IObjectFieldDescriptor descriptor, string? typeName = null)
    {
        Identifiers.Apply(descriptor);
        return descriptor;
    }

    public static IInputFieldDescriptor ID(this IInputFieldDescriptor descriptor, string? typeName = null)
    {
        Identifiers.Apply(descriptor);
        return descriptor;
    }

    public static IArgumentDescriptor ID(this IArgumentDescriptor descriptor, string? typeName = null)
    {
        Identifiers.Apply(descriptor);
        return descriptor;
    }
}
