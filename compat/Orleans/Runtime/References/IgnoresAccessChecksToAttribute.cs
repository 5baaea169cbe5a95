namespace System.Runtime.CompilerServices;

/// <summary>Known to the runtime by this name: lets generated assemblies see what is internal to others.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class IgnoresAccessChecksToAttribute(string assemblyName) : Attribute
{
    public string AssemblyName { get; } = assemblyName;
}
