using System.ComponentModel;
using System.Reflection;

namespace HotChocolate.Types.Inference;

/// <summary>What attributes say of any member.</summary>
internal static class Descriptions
{
    public static string? GivenDescription(this ICustomAttributeProvider source) =>
        source.Get<GraphQLDescriptionAttribute>()?.Description ?? source.Get<DescriptionAttribute>()?.Description;

    /// <summary>Why not to use it; null when it is not deprecated.</summary>
    public static string? GivenDeprecation(this ICustomAttributeProvider source) =>
        source.Get<GraphQLDeprecatedAttribute>()?.DeprecationReason
        ?? (source.Get<ObsoleteAttribute>() is { } obsolete ? obsolete.Message ?? "No longer supported." : null);

    public static bool IsIgnored(this ICustomAttributeProvider source) => source.Has<GraphQLIgnoreAttribute>();

    public static bool Has<T>(this ICustomAttributeProvider source)
        where T : Attribute => source.IsDefined(typeof(T), true);

    public static T? Get<T>(this ICustomAttributeProvider source)
        where T : Attribute => source.GetCustomAttributes(typeof(T), true).Cast<T>().FirstOrDefault();

    /// <summary>The attributes that configure, in the order they are to be applied.</summary>
    public static IEnumerable<DescriptorAttribute> Configurations(this ICustomAttributeProvider source) =>
        source.GetCustomAttributes(typeof(DescriptorAttribute), true)
            .Cast<DescriptorAttribute>()
            .OrderBy(attribute => attribute.Order);
}
