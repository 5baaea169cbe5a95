using System.Text;
using HotChocolate.Execution.Results;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Scalars;

/// <summary>Writes the values of an enumeration by their names.</summary>
internal sealed class EnumCodec(EnumModel model) : LeafCodec
{
    private readonly Dictionary<object, byte[]> _names = model.Values.ToDictionary(
        value => value.Value,
        value => Encoding.UTF8.GetBytes($"\"{value.Name}\""));

    /// <summary>The names of the values of a CLR enumeration.</summary>
    public Dictionary<T, byte[]> NamesOf<T>()
        where T : struct => _names.Where(name => name.Key is T).ToDictionary(name => (T)name.Key, name => name.Value);

    public override bool TryWrite(ResponseBuffer target, object value)
    {
        if (!_names.TryGetValue(value, out var name))
        {
            return false;
        }

        target.Write(name);
        return true;
    }
}
