using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The member of an extension takes the place of a member of the extended class.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : ObjectFieldDescriptorAttribute
{
    /// <summary>The name of the member in C#.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the field of that member goes; it does unless said otherwise.</summary>
    public bool Replace { get; set; } = true;

    protected override void OnConfigure(
        IDescriptorContext context,
        IObjectFieldDescriptor descriptor,
        MemberInfo member) =>
        ((ObjectFieldDescriptor)descriptor).Definition.ReplacesMember = Replace ? Name : null;
}
