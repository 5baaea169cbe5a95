using System.Reflection;
using Orleans.Serialization.Copying;

namespace Orleans.Serialization;

/// <summary>One member of a type that crosses a grain boundary: a field, or a property without one.</summary>
internal sealed record WireMember(string Name, Type Type, FieldInfo? Field, PropertyInfo? Property, uint? Id)
{
    private readonly bool markedImmutable = Field?.IsDefined(typeof(ImmutableAttribute), false) == true
        || Property?.IsDefined(typeof(ImmutableAttribute), false) == true;

    /// <summary>The value crosses without a copy.</summary>
    public bool IsShared => markedImmutable || SharedTypes.Contains(Type);

    /// <summary>Nothing of this member can change once its owner is made.</summary>
    public bool IsFixed => IsShared && Field is { IsInitOnly: true };
}
