using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Gives an argument or an input field its default as a literal.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueSyntaxAttribute(string syntax) : DescriptorAttribute
{
    /// <summary>The literal, as in the schema language.</summary>
    public string? Syntax { get; } = syntax;

    protected internal override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        if (descriptor is InputValueDescriptor input && Syntax is not null)
        {
            input.Definition.DefaultLiteral = GraphQLParser.ParseValue(Syntax);
        }
    }
}
