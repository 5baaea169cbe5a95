using System.Reflection;
using System.Runtime.CompilerServices;

namespace Orleans.Storage.State;

/// <summary>A state that holds nothing yet.</summary>
internal static class Fresh
{
    public static T Of<T>()
    {
        var type = typeof(T);
        if (type.IsValueType || type == typeof(string) || type.IsArray || type.IsAbstract)
        {
            return default!;
        }

        var constructor = type.GetConstructor(
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes);
        return (T)(constructor?.Invoke(null) ?? RuntimeHelpers.GetUninitializedObject(type));
    }
}
