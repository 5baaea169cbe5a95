using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The members of the class are further fields of another object type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ExtendObjectTypeAttribute : ObjectTypeDescriptorAttribute
{
    private readonly OperationType? _operation;

    public ExtendObjectTypeAttribute(string? name = null)
    {
        Name = name;
    }

    public ExtendObjectTypeAttribute(OperationType operation)
    {
        _operation = operation;
    }

    public ExtendObjectTypeAttribute(Type extendsType)
    {
        ExtendsType = extendsType;
    }

    /// <summary>The GraphQL name of the extended type.</summary>
    public string? Name { get; set; }

    /// <summary>The runtime type of the extended type.</summary>
    public Type? ExtendsType { get; }

    /// <summary>Fields of the extended type to leave out, by GraphQL name.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>Fields of the extended type to leave out, by the name of the property.</summary>
    public string[]? IgnoreProperties { get; set; }

    public bool IncludeStaticMembers { get; set; }

    protected override void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type) =>
        ((ObjectTypeDescriptor)descriptor).Extend(
            new ExtensionTarget(Name, ExtendsType, _operation),
            type,
            IncludeStaticMembers,
            IgnoreFields,
            IgnoreProperties);
}
