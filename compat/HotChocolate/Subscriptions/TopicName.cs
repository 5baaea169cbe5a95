using System.Globalization;
using System.Text;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>The name of a topic, with arguments in it: <c>OnMessage_{room}</c>.</summary>
internal sealed class TopicName(string pattern, Dictionary<string, int> slots)
{
    /// <exception cref="GraphQLException">The pattern names an argument that the field does not have.</exception>
    public string For(FieldTask task)
    {
        if (!pattern.Contains('{', StringComparison.Ordinal))
        {
            return pattern;
        }

        var name = new StringBuilder();
        var rest = pattern.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and > 0)
        {
            var argument = rest.Slice(open + 1, length - 1).ToString();
            var slot = slots.TryGetValue(argument, out var known)
                ? known
                : throw new GraphQLException($"The topic names `{argument}`, which is no argument.");
            name.Append(rest[..open]).Append(Convert.ToString(task.BoundArguments[slot], CultureInfo.InvariantCulture));
            rest = rest[(open + length + 1)..];
        }

        return name.Append(rest).ToString();
    }
}
