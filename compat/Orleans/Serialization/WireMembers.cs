using System.Reflection;

namespace Orleans.Serialization;

/// <summary>Reads the members that a type declares, and refuses what the real packages would lose.</summary>
internal static class WireMembers
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<WireMember> DeclaredBy(Type type)
    {
        var members = new List<WireMember>();
        var properties = type.GetProperties(Declared);
        var parameters = PrimaryConstructor.ParameterNames(type);
        foreach (var field in type.GetFields(Declared))
        {
            var property = properties.FirstOrDefault(p => field.Name == $"<{p.Name}>k__BackingField");
            var id = field.GetCustomAttribute<IdAttribute>() ?? property?.GetCustomAttribute<IdAttribute>();
            var name = property?.Name ?? field.Name;
            if (id is not null || parameters.Contains(name))
            {
                Allow(type, field.FieldType, name);
                members.Add(new WireMember(name, field.FieldType, field, property, id?.Id));
            }
            else if (!field.IsDefined(typeof(NonSerializedAttribute), false))
            {
                throw new CodecNotFoundException(
                    $"{type}.{name} has no [Id], so it would be lost on the way; give it one, or [NonSerialized].");
            }
        }

        foreach (var property in properties.Where(p => members.All(m => m.Property != p)))
        {
            if (property.GetCustomAttribute<IdAttribute>() is { } id)
            {
                members.Add(Computed(type, property, id.Id));
            }
        }

        if (members.GroupBy(m => m.Id).FirstOrDefault(g => g.Key is not null && g.Count() > 1) is { } twice)
        {
            throw new CodecNotFoundException(
                $"{type}: {string.Join(" and ", twice.Select(m => m.Name))} share [Id({twice.Key})].");
        }

        return members;
    }

    private static WireMember Computed(Type type, PropertyInfo property, uint id) =>
        property is { GetMethod.IsAbstract: false, SetMethod: not null }
            ? new WireMember(property.Name, property.PropertyType, null, property, id)
            : throw new CodecNotFoundException(
                $"{type}.{property.Name} has an [Id] but cannot be both read and written.");

    private static void Allow(Type type, Type member, string name)
    {
        if (member.IsByRefLike || member.IsPointer || typeof(Delegate).IsAssignableFrom(member))
        {
            throw new CodecNotFoundException($"{type}.{name}: a {member} cannot cross a grain boundary.");
        }
    }
}
