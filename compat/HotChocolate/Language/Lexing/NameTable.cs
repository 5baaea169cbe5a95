using System.Text;

namespace HotChocolate.Language;

/// <summary>
/// Gives the same string for the same name, so that documents which name the same fields allocate no names. Each
/// thread keeps a small table in which a newcomer displaces whoever had its place: what clients send cannot make it
/// grow.
/// </summary>
internal static class NameTable
{
    private const int Places = 1024;
    private const int LongestKept = 48;

    [ThreadStatic]
    private static string[]? _names;

    public static string Intern(ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length > LongestKept)
        {
            return Encoding.ASCII.GetString(ascii);
        }

        var names = _names ??= new string[Places];
        ref var place = ref names[Hash(ascii) & (Places - 1)];
        if (place is null || !Ascii.Equals(ascii, place))
        {
            place = Encoding.ASCII.GetString(ascii);
        }

        return place;
    }

    private static uint Hash(ReadOnlySpan<byte> ascii)
    {
        var hash = 2166136261u;
        foreach (var c in ascii)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
