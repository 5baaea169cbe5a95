using System.Reflection;
using System.Text;

namespace HotChocolate.Types.Inference;

/// <summary>How C# names become GraphQL names.</summary>
internal static class Names
{
    public static string OfField(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? member switch
        {
            MethodInfo method => ToFieldName(WithoutAffixes(method)),
            _ => ToFieldName(member.Name),
        };

    public static string OfArgument(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<ArgumentAttribute>()?.Name
        ?? parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name
        ?? ToFieldName(parameter.Name!);

    /// <summary><c>HTTPServer</c> is <c>HTTP_SERVER</c>, <c>InPrint</c> is <c>IN_PRINT</c>.</summary>
    public static string ToEnumValueName(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (char.IsLower(name[i - 1])
                    || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_')
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return MakeValid(text.ToString());
    }

    public static string OfType(Type type, bool stripLeadingI = false)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return given.Name;
        }

        var name = type.Name;
        if (type.IsGenericType)
        {
            var arguments = type.GetGenericArguments().Select(argument => OfType(argument));
            name = $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}Of{string.Join("And", arguments)}";
        }
        else if (type.IsArray)
        {
            name = $"ListOf{OfType(type.GetElementType()!)}";
        }

        var strips = stripLeadingI && type.IsInterface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
        return MakeValid(strips ? name[1..] : name);
    }

    /// <summary>The leading capitals lowered as far as they are one word: <c>HTMLBody</c> is <c>htmlBody</c>.</summary>
    public static string ToFieldName(string name)
    {
        var run = 0;
        while (run < name.Length && char.IsUpper(name[run]))
        {
            run++;
        }

        var lowered = run > 1 && run < name.Length && char.IsLower(name[run]) ? run - 1 : run;
        return MakeValid(string.Concat(name[..lowered].ToLowerInvariant(), name.AsSpan(lowered)));
    }

    private static string WithoutAffixes(MethodInfo method)
    {
        var name = method.Name;
        if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && !char.IsLower(name[3]))
        {
            name = name[3..];
        }

        var suffixed = name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal)
            && Awaitables.IsAsynchronous(method.ReturnType);
        return suffixed ? name[..^5] : name;
    }

    private static string MakeValid(string name)
    {
        var valid = string.Create(name.Length, name, static (text, source) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = char.IsAsciiLetterOrDigit(source[i]) ? source[i] : '_';
            }
        });
        return valid.Length > 0 && char.IsAsciiDigit(valid[0]) ? "_" + valid : valid;
    }
}
