using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace HotChocolate.Types.Pagination;

/// <summary>Cursors that are places in a list, in base64.</summary>
internal static class IndexCursor
{
    public static string For(int index) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(index.ToString(CultureInfo.InvariantCulture)));

    public static bool TryRead(string cursor, out int index)
    {
        Span<byte> bytes = stackalloc byte[32];
        index = 0;
        return cursor.Length <= 32
            && Convert.TryFromBase64String(cursor, bytes, out var length)
            && Utf8Parser.TryParse(bytes[..length], out index, out var read)
            && read == length
            && index >= 0;
    }
}
