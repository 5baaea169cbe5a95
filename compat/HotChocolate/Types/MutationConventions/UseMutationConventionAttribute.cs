using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The mutation takes one input and answers with a payload, by these names or not at all.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public class UseMutationConventionAttribute : ObjectFieldDescriptorAttribute
{
    public string? InputTypeName { get; set; }

    public string? InputArgumentName { get; set; }

    public string? PayloadTypeName { get; set; }

    public string? PayloadFieldName { get; set; }

    public string? PayloadErrorTypeName { get; set; }

    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Leaves this mutation as it is written.</summary>
    public bool Disable { get; set; }

    protected override void OnConfigure(
        IDescriptorContext context,
        IObjectFieldDescriptor descriptor,
        MemberInfo member) =>
        ((ObjectFieldDescriptor)descriptor).Definition.MutationConvention = new MutationFieldOptions
        {
            InputTypeName = InputTypeName,
            InputArgumentName = InputArgumentName,
            PayloadTypeName = PayloadTypeName,
            PayloadFieldName = PayloadFieldName,
            PayloadErrorTypeName = PayloadErrorTypeName,
            PayloadErrorsFieldName = PayloadErrorsFieldName,
            Disable = Disable,
        };
}
