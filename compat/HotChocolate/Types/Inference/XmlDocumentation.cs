using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace HotChocolate.Types.Inference;

/// <summary>Descriptions from the XML documentation that ships beside assemblies.</summary>
internal sealed class XmlDocumentation(SchemaOptions options)
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _documents = [];

    public string? Of(Type type) => Summary(Find(type.Assembly, "T:" + IdOf(type)));

    public string? Of(MemberInfo member) => Summary(Find(member));

    public string? Of(ParameterInfo parameter) => Find(parameter.Member)?
        .Elements("param")
        .Where(param => (string?)param.Attribute("name") == parameter.Name)
        .Select(Text)
        .FirstOrDefault(text => text is not null);

    private static string? Summary(XElement? member) =>
        member?.Element("summary") is { } summary ? Text(summary) : null;

    private static string? Text(XElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        var lines = text.ToString().Split('\n').Select(line => line.Trim());
        var joined = string.Join('\n', lines).Trim('\n');
        return joined.Length == 0 ? null : joined;
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText literal:
                    text.Append(literal.Value.Replace("\r", string.Empty, StringComparison.Ordinal));
                    break;
                case XElement child when child.Attribute("cref") is { } reference && child.IsEmpty:
                    text.Append(reference.Value.Split('.', ':')[^1]);
                    break;
                case XElement child when child.Attribute("langword") is { } word:
                    text.Append(word.Value);
                    break;
                case XElement child when child.Attribute("name") is { } name && child.IsEmpty:
                    text.Append(name.Value);
                    break;
                case XElement child:
                    Append(child, text);
                    break;
            }
        }
    }

    private static string IdOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName?.Replace('+', '.') ?? type.Name;

    private static string IdOf(MemberInfo member) => $"{IdOf(member.DeclaringType!)}.{member.Name}";

    private XElement? Find(MemberInfo member)
    {
        var assembly = member.DeclaringType!.Assembly;
        var found = member switch
        {
            MethodInfo => FindMethod(assembly, "M:" + IdOf(member)),
            FieldInfo => Find(assembly, "F:" + IdOf(member)),
            _ => Find(assembly, "P:" + IdOf(member)),
        };
        return found?.Element("inheritdoc") is null ? found : Inherited(member);
    }

    /// <summary>The member of a base class or interface that says what this one is.</summary>
    private XElement? Inherited(MemberInfo member)
    {
        var type = member.DeclaringType!;
        IEnumerable<Type> bases = type.GetInterfaces();
        bases = type.BaseType is { } parent ? bases.Prepend(parent) : bases;
        return bases
            .SelectMany(ancestor => ancestor.GetMember(member.Name))
            .Select(Find)
            .FirstOrDefault(found => found is not null);
    }

    private XElement? FindMethod(Assembly assembly, string id)
    {
        var document = Load(assembly);
        return document.GetValueOrDefault(id)
            ?? document.FirstOrDefault(member => member.Key.StartsWith(id + "(", StringComparison.Ordinal)).Value;
    }

    private XElement? Find(Assembly assembly, string id) => Load(assembly).GetValueOrDefault(id);

    private Dictionary<string, XElement> Load(Assembly assembly)
    {
        if (_documents.TryGetValue(assembly, out var known))
        {
            return known;
        }

        var document = new Dictionary<string, XElement>(StringComparer.Ordinal);
        _documents.Add(assembly, document);
        var path = options.ResolveXmlDocumentationFileName?.Invoke(assembly)
            ?? System.IO.Path.ChangeExtension(assembly.Location, ".xml");
        if (options.UseXmlDocumentation && File.Exists(path))
        {
            foreach (var member in XDocument.Load(path).Descendants("member"))
            {
                document.TryAdd((string?)member.Attribute("name") ?? string.Empty, member);
            }
        }

        return document;
    }
}
