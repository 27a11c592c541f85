using BillOfMaterials;

if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: BillOfMaterials OUT PROJECT_FOLDER...");
    return 2;
}

foreach (var folder in args.Skip(1))
{
    var project = RestoredProject.Read(folder);
    var path = Path.Combine(args[0], $"{project.Name}.{project.Version}.cdx.json");
    await File.WriteAllBytesAsync(path, CycloneDx.Write(project));
}

return 0;
