using System.Collections.Concurrent;

namespace Orleans.Serialization;

/// <summary>A type marked [GenerateSerializer], with the members of its whole hierarchy, base first.</summary>
internal sealed class WireType
{
    private static readonly ConcurrentDictionary<Type, WireType> Known = new();

    private WireType(Type type)
    {
        var members = new List<WireMember>();
        foreach (var level in Hierarchy(type))
        {
            members.AddRange(WireMembers.DeclaredBy(level));
        }

        Members = members;
    }

    /// <summary>What is copied.</summary>
    public IReadOnlyList<WireMember> Members { get; }

    /// <summary>The description of a type, or <see cref="CodecNotFoundException"/> with what it lacks.</summary>
    public static WireType Of(Type type) => Known.GetOrAdd(type, static asked => new WireType(asked));

    private static List<Type> Hierarchy(Type type)
    {
        var levels = new List<Type>();
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType);
             level = level.BaseType)
        {
            if (!level.IsDefined(typeof(GenerateSerializerAttribute), false))
            {
                throw new CodecNotFoundException(
                    level == type
                        ? $"Could not find a codec for type {type}: it has no [GenerateSerializer]."
                        : $"Could not find a codec for type {type}: its base {level} has no [GenerateSerializer].");
            }

            if (level.IsNestedPrivate || level.IsNestedFamily || level.IsNestedFamANDAssem)
            {
                throw new CodecNotFoundException(
                    $"{level} is marked [GenerateSerializer] but generated code cannot see it: make it internal.");
            }

            levels.Insert(0, level);
        }

        return levels;
    }
}
