using System.Reflection;
using System.Runtime.CompilerServices;

namespace Orleans.Serialization;

/// <summary>Finds the members that stand for primary constructor parameters; those of records need no [Id].</summary>
internal static class PrimaryConstructor
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static HashSet<string> ParameterNames(Type type)
    {
        var asked = type.GetCustomAttribute<GenerateSerializerAttribute>(false)?.IncludeParameters;
        if (!(asked ?? IsRecord(type)))
        {
            return [];
        }

        return IsRecord(type)
            ? Positional(type)
            : type.GetFields(Declared).Select(f => f.Name)
                .Where(name => name.StartsWith('<') && name.EndsWith(">P", StringComparison.Ordinal)).ToHashSet();
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Declared)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true;

    // the compiler gives a positional record a Deconstruct with the same parameters as its primary constructor
    private static HashSet<string> Positional(Type type) =>
        type.GetMethods(Declared)
            .Where(m => m.Name == "Deconstruct" && m.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(m => m.GetParameters()).Select(p => p.Name!).ToHashSet();
}
