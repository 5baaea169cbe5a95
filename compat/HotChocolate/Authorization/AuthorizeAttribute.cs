using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Authorization;

/// <summary>The field, or every field of the type, needs a user who may.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method,
    AllowMultiple = true)]
public class AuthorizeAttribute : DescriptorAttribute
{
    public AuthorizeAttribute()
    {
    }

    public AuthorizeAttribute(ApplyPolicy apply)
    {
        Apply = apply;
    }

    public AuthorizeAttribute(string policy)
    {
        Policy = policy;
    }

    public AuthorizeAttribute(string policy, ApplyPolicy apply)
    {
        Policy = policy;
        Apply = apply;
    }

    /// <summary>The policy to ask; the default policy when absent.</summary>
    public string? Policy { get; set; }

    /// <summary>One of these roles is enough.</summary>
    public string[]? Roles { get; set; }

    public ApplyPolicy Apply { get; set; }

    protected internal override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        var rule = new AuthorizeDirective(Policy, Roles, Apply);
        switch (descriptor)
        {
            case ObjectTypeDescriptor type:
                type.Definition.Authorization.Add(rule);
                break;
            case ObjectFieldDescriptor field:
                field.Definition.Authorization.Add(rule);
                break;
        }
    }
}
