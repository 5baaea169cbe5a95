namespace HotChocolate.Types;

/// <summary>The <c>Upload</c> scalar: a file of a multipart request.</summary>
public class UploadType() : ScalarType<IFile, FileValueNode>("Upload");
