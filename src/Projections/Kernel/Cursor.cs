using System.Buffers.Text;
using System.Text;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Projections.Kernel;

/// <summary>A place in a list: the value it is ordered by, then the id. Rows that come and go do not move it.</summary>
internal readonly record struct Cursor(string Key, string Id)
{
    private const char Separator = '\n';

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Key}{Separator}{Id}"));

    /// <exception cref="InvalidCursorException">Nobody was given this cursor.</exception>
    public static Cursor Parse(string text)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
            if (parts is [var key, var id] && PlainText.Heal(key) == key && PlainText.Heal(id) == id) return new Cursor(key, id);
        }
        catch (FormatException)
        {
            // said below
        }

        throw new InvalidCursorException();
    }
}
