using System.Reflection;

namespace Orleans.Runtime;

/// <summary>The assemblies that know Orleans, and what they declare for it.</summary>
internal static class ApplicationParts
{
    private static readonly string[] Framework = ["System", "Microsoft", "netstandard", "mscorlib", "WindowsBase"];
    private static readonly Lazy<Type[]> AllTypes = new(() => [.. FindAssemblies().SelectMany(TypesOf)]);
    private static readonly Lazy<Type[]> FoundConverters = new(() =>
        [.. AllTypes.Value.Where(type => type.IsDefined(typeof(RegisterConverterAttribute), false))]);

    /// <summary>The types marked [RegisterConverter].</summary>
    public static IReadOnlyList<Type> Converters => FoundConverters.Value;

    /// <summary>The classes that implement a grain interface.</summary>
    public static IEnumerable<Type> GrainClasses =>
        AllTypes.Value.Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
            && typeof(IGrain).IsAssignableFrom(type)
            && (typeof(IGrainBase).IsAssignableFrom(type) || typeof(Grain).IsAssignableFrom(type)));

    /// <summary>The interfaces that calls go through.</summary>
    public static IEnumerable<Type> GrainInterfaces =>
        AllTypes.Value.Where(type => type is { IsInterface: true, ContainsGenericParameters: false }
            && typeof(IAddressable).IsAssignableFrom(type));

    private static List<Assembly> FindAssemblies()
    {
        var own = typeof(ApplicationParts).Assembly.GetName().Name;
        var found = new List<Assembly>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<Assembly>(AppDomain.CurrentDomain.GetAssemblies().Where(a => !a.IsDynamic));
        if (Assembly.GetEntryAssembly() is { } entry)
        {
            queue.Enqueue(entry);
        }

        while (queue.TryDequeue(out var assembly))
        {
            if (!seen.Add(assembly.GetName().FullName) || IsFramework(assembly.GetName()))
            {
                continue;
            }

            var references = assembly.GetReferencedAssemblies();
            if (references.Any(reference => reference.Name == own))
            {
                found.Add(assembly);
            }

            foreach (var reference in references.Where(r => !seen.Contains(r.FullName) && !IsFramework(r)))
            {
                if (TryLoad(reference) is { } loaded)
                {
                    queue.Enqueue(loaded);
                }
            }
        }

        return found;
    }

    private static bool IsFramework(AssemblyName name) =>
        Framework.Any(part => name.Name == part || name.Name!.StartsWith(part + '.', StringComparison.Ordinal));

    // a reference that is compiled against and not shipped is nobody's grain
    private static Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception fault) when (fault is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            return null;
        }
    }

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException fault)
        {
            return fault.Types.OfType<Type>();
        }
    }
}
